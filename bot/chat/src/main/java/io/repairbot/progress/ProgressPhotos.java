package io.repairbot.progress;

import io.repairbot.attachment.Attachments.Attachment;
import java.time.Duration;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the page loads: photos of its own order, by the token in their address, and its style. */
@Controller
@RequestMapping("/p")
class ProgressPhotos {
    private final ProgressDesk desk;
    private final ProgressPages pages;
    private final Pace pace;

    ProgressPhotos(ProgressDesk desk, ProgressPages pages, Pace pace) {
        this.desk = desk;
        this.pages = pages;
        this.pace = pace;
    }

    @GetMapping("/{token}/photo/{id:[0-9]{1,18}}")
    ResponseEntity<Resource> photo(@PathVariable String token, @PathVariable long id) {
        return desk.order(token)
                .filter(order -> pace.allowsLook(order.id()))
                .flatMap(order -> pages.photo(order, id))
                .map(ProgressPhotos::image)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/style/page.css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(new ClassPathResource("progress/page.css"));
    }

    private static ResponseEntity<Resource> image(Attachment photo) {
        Resource file = new FileSystemResource(Objects.requireNonNull(photo.file()));
        if (!file.isReadable()) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .contentType(MediaType.valueOf(Objects.requireNonNull(photo.contentType())))
                .body(file);
    }
}
