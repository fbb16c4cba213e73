package io.repairbot.admin.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is none, or it belongs to another community: the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class Missing extends RuntimeException {
    public Missing() {
        super("Not found", null, false, false);
    }
}
