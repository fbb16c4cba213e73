package io.repairbot.admin.photo;

import io.repairbot.admin.page.Missing;
import io.repairbot.attachment.Attachments.Attachment;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a browser gets a file that somebody sent: in a sandbox, and shown only when it is a picture; what strangers sent must not act as a page of ours. */
public final class StoredPicture {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private StoredPicture() {}

    /** What a browser may show in the page; everything else is only handed out as a file. */
    public static boolean isShown(@Nullable String type) {
        return type != null && SHOWN.contains(type);
    }

    /** @throws Missing while it is not there */
    public static ResponseEntity<Resource> answer(Attachment file) {
        if (file.file() == null) throw new Missing();
        Resource content = new FileSystemResource(file.file());
        if (!content.isReadable()) throw new Missing();
        boolean shown = isShown(file.contentType());
        ContentDisposition disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(Objects.requireNonNull(content.getFilename()))
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(
                        shown
                                ? MediaType.valueOf(Objects.requireNonNull(file.contentType()))
                                : MediaType.APPLICATION_OCTET_STREAM)
                .body(content);
    }
}
