package io.repairbot.crew;

/**
 * What staff do in their chat, turned into the domain's verbs. Each call takes part in the caller's transaction; answers are notices written in it.
 * A call with the same content again changes nothing. Refusals are answered with a sentence to the person, never thrown.
 */
public interface CrewDesk {
    /**
     * A button was tapped. {@code verb} and {@code orderNumber} come from the button's key {@code verb:orderNumber} and are not trusted.
     *
     * @param choice id of the option picked on the card, not trusted either; empty when there is none
     */
    void tapped(String userid, String verb, String orderNumber, String choice);

    /** A button of a card that asks nothing. */
    void tapped(String userid, String verb, String orderNumber);

    /** {@code eventKey} names the message for good: the key of what it brings along. */
    void said(String userid, String text, String eventKey);

    /** A photo, voice, video or file; {@code kind} is the platform's lower-case word for it. */
    void sent(String userid, String kind, String mediaId, String eventKey);
}
