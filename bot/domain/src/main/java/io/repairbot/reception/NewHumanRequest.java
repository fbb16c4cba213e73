package io.repairbot.reception;

import java.util.List;

/**
 * @param place as far as it is known, else empty
 * @param words what he said last
 * @param orders his open orders, as people read them
 * @param sourceKey of the message and of the task to phone him, at most 64 characters
 * @param receptionists user ids of those who get the card
 */
public record NewHumanRequest(
        long communityId,
        long residentId,
        String place,
        String words,
        String orders,
        String sourceKey,
        List<String> receptionists) {
    public NewHumanRequest {
        receptionists = List.copyOf(receptionists);
    }
}
