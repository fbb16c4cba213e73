package io.repairbot.admin.photo;

import io.repairbot.admin.page.Missing;
import io.repairbot.attachment.Attachments.Attachment;
import java.time.Duration;
import java.util.Objects;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a browser gets a file that somebody sent: in a sandbox, and shown only when a browser can show it; what strangers sent must not act as a page of ours. */
public final class StoredPicture {
    private StoredPicture() {}

    /** @throws Missing while it is not there */
    public static ResponseEntity<Resource> answer(Attachment file) {
        if (file.file() == null) throw new Missing();
        Resource content = new FileSystemResource(file.file());
        if (!content.isReadable()) throw new Missing();
        boolean shown = !PhotoTypes.kind(file.contentType()).equals("file");
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
