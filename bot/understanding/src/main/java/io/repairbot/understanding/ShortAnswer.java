package io.repairbot.understanding;

/** A message that is only an answer to the question before it. */
public enum ShortAnswer {
    YES,
    NO,
    /** "没有了", "不用了": nothing to add. */
    NOTHING,
    NONE
}
