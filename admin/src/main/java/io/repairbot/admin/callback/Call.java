package io.repairbot.admin.callback;

import io.repairbot.admin.page.Age;

/**
 * One call as the template shows it; what is unknown is empty.
 *
 * @param rating whether 满意/不满意 is asked
 * @param script what to say
 * @param later when it was promised, when that is still ahead
 */
public record Call(
        long id,
        String cause,
        String number,
        int round,
        String place,
        String about,
        String phone,
        String script,
        Age waited,
        String later,
        int tries,
        String lastWords,
        boolean rating) {}
