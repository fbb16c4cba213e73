package io.repairbot.admin.mobile;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.admin.photo.PhotoTypes;
import io.repairbot.admin.photo.StoredPicture;
import io.repairbot.attachment.Attachments;
import io.repairbot.attachment.Uploads;
import io.repairbot.workorder.WorkOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Photos and the resident's signature, to and from the phone. An upload is the bare picture as the request's body. */
@Controller
class FieldPictures {
    private final FieldOrders orders;
    private final Attachments attachments;
    private final Uploads uploads;

    FieldPictures(FieldOrders orders, Attachments attachments, Uploads uploads) {
        this.orders = orders;
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @GetMapping("/m/orders/{number}/pictures/{id:[0-9]{1,18}}")
    ResponseEntity<Resource> show(
            @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        WorkOrder order = orders.visible(viewer, number);
        return attachments.of(order.id()).stream()
                .filter(picture ->
                        picture.id() == id && !picture.recalled() && PhotoTypes.isShown(picture.contentType()))
                .findAny()
                .map(StoredPicture::answer)
                .orElseThrow(Missing::new);
    }

    @PostMapping("/m/orders/{number}/photo")
    ResponseEntity<Map<String, String>> photo(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestHeader(value = "X-Key", defaultValue = "") String key,
            HttpServletRequest body)
            throws IOException {
        return keep(viewer, number, Uploads.Kind.IMAGE, key, body);
    }

    @PostMapping("/m/orders/{number}/signature")
    ResponseEntity<Map<String, String>> signature(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestHeader(value = "X-Key", defaultValue = "") String key,
            HttpServletRequest body)
            throws IOException {
        return keep(viewer, number, Uploads.Kind.SIGNATURE, key, body);
    }

    private ResponseEntity<Map<String, String>> keep(
            Viewer viewer, String number, Uploads.Kind kind, String key, HttpServletRequest body) throws IOException {
        WorkOrder order = orders.held(viewer, number);
        if (!FieldOrders.isInWork(order)) return Finish.say(409, "这张工单现在不能再加照片和签名。");
        try {
            long id = uploads.keep(viewer.userid(), order.id(), kind, key, body.getInputStream());
            return ResponseEntity.ok(Map.of("id", String.valueOf(id)));
        } catch (Uploads.NoPicture refused) {
            return Finish.say(400, String.valueOf(refused.getMessage()));
        }
    }
}
