package io.repairbot.understanding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of one message. Never null as a whole; what the message does not say is null or empty.
 *
 * @param slot the appointment asked for, null when the message names none (an onset such as "今天早上开始漏" is none)
 * @param place null when no place is named
 * @param candidates homes of the directory that fit when the named place fits several; empty otherwise
 * @param services services of the catalogue, in the order they are mentioned
 * @param dangers what must be answered with safety words first
 * @param asap "尽快", "马上": as soon as possible, no slot
 * @param phones mobile and landline numbers, digits only
 * @param told the message without homes and phone numbers, rooms inside the home kept: what an order may show as its content
 */
public record Reading(
        @Nullable TimeSlot slot,
        @Nullable PlaceMention place,
        List<PlaceMention> candidates,
        List<ServiceMention> services,
        Urgency urgency,
        Set<Danger> dangers,
        boolean asap,
        Intent intent,
        ShortAnswer answer,
        List<String> phones,
        String told) {

    public Reading {
        candidates = List.copyOf(candidates);
        services = List.copyOf(services);
        dangers = Set.copyOf(dangers);
        phones = List.copyOf(phones);
    }

    /** The same, about another place: for who knows more of it than the words say. */
    public Reading at(@Nullable PlaceMention where, List<PlaceMention> homes) {
        return new Reading(slot, where, homes, services, urgency, dangers, asap, intent, answer, phones, told);
    }

    /** The same, about these services only. */
    public Reading about(List<ServiceMention> meant) {
        return new Reading(slot, place, candidates, meant, urgency, dangers, asap, intent, answer, phones, told);
    }
}
