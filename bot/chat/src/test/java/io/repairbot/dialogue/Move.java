package io.repairbot.dialogue;

/** A thing that happens in a conversation. @param number which one, where there are several */
record Move(What what, String text, int number) {
    enum What {
        SAYS,
        /** A choice of the last menu. */
        TAPS,
        /** A choice of any menu ever sent. */
        TAPS_OLD,
        SENDS,
        RECALLS,
        /** The platform delivers the last message once more. */
        TWICE,
        SEVERAL,
        TIME_PASSES,
        ENGINEER,
        PERSON_COMES,
        PERSON_GOES
    }
}
