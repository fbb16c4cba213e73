package io.repairbot.admin.photo;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.attachment.Attachments;
import io.repairbot.attachment.Attachments.Attachment;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Photos and files of one's own community's orders, on a path of their own and in a sandbox: what strangers sent must not act as a page of ours. */
@Controller
class Photos {
    private final Owners owners;
    private final Attachments attachments;

    Photos(Owners owners, Attachments attachments) {
        this.owners = owners;
        this.attachments = attachments;
    }

    @GetMapping("/photos/{id:[0-9]{1,18}}")
    ResponseEntity<Resource> photo(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        Attachment file = owners.order(id, viewer.communityId()).stream()
                .flatMap(order -> attachments.of(order).stream())
                .filter(attachment -> attachment.id() == id && attachment.file() != null)
                .findAny()
                .orElseThrow(Missing::new);
        Resource content = new FileSystemResource(Objects.requireNonNull(file.file()));
        if (!content.isReadable()) throw new Missing();
        return answer(file, content);
    }

    private static ResponseEntity<Resource> answer(Attachment file, Resource content) {
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

    @Mapper
    interface Owners {
        @Select("SELECT w.id FROM attachment a JOIN work_order w ON w.id = a.order_id"
                + " WHERE a.id = #{id} AND w.community_id = #{community}")
        Optional<Long> order(@Param("id") long id, @Param("community") long communityId);
    }
}
