package io.repairbot.server.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Parts that cannot be taken apart are the sender's mistake. Without this any stranger gets a 500 and a stack trace into the log, on every address. */
@ControllerAdvice
class BrokenForms {
    @ExceptionHandler
    ResponseEntity<Void> broken(MultipartException form) {
        HttpStatusCode status =
                form instanceof MaxUploadSizeExceededException large ? large.getStatusCode() : HttpStatus.BAD_REQUEST;
        return ResponseEntity.status(status).build();
    }
}
