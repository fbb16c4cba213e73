/** 回访: the phone calls that wait (W3b and what could not be said in chat), with what to say and what came of it. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.callback;
