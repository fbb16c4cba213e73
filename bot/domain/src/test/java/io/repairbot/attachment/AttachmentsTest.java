package io.repairbot.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.repairbot.DomainTest;
import io.repairbot.MovableClock;
import io.repairbot.attachment.Attachments.Attachment;
import io.repairbot.resident.Residents;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("Photos are copied out of the platform at once and bound to the order")
class AttachmentsTest {
    private static final AtomicInteger media = new AtomicInteger();
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3, 4};

    private final String mediaId = "media-" + media.incrementAndGet();
    private final long order = 1_000_000L + media.get();
    private long resident;

    @Autowired
    Attachments attachments;

    @Autowired
    ScriptedMedia platform;

    @Autowired
    Residents residents;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void meet() {
        resident = residents.meet(1, "wm_" + mediaId).id();
    }

    @Test
    @DisplayName("a photo of the draft is copied, adopted by the order and known by its bytes, not by its name")
    void copied() throws IOException {
        platform.has(mediaId, JPEG);
        attachments.fromResident(resident, null, "image", mediaId, "m:" + mediaId);
        assertThat(attachments.adopt(resident, order)).isEqualTo(1);
        await(() -> only().state().equals("STORED"));
        assertThat(only().contentType()).isEqualTo("image/jpeg");
        assertThat(Files.readAllBytes(only().file())).isEqualTo(JPEG);
    }

    @Test
    @DisplayName("of forty photos thirty are kept, of the report as of the order, and what staff send is not counted")
    void limit() {
        for (int i = 0; i < 40; i++) attachments.fromResident(resident, null, "image", mediaId, i + ":" + mediaId);
        assertThat(attachments.adopt(resident, order)).isEqualTo(30);
        attachments.fromResident(resident, order, "image", mediaId, "more:" + mediaId);
        attachments.fromStaff("chen.gong", order, "image", mediaId, "staff:" + mediaId);
        assertThat(attachments.of(order)).hasSize(31);
        assertThat(attachments.room(resident, order)).isZero();
        assertThat(attachments.room(resident, null)).isEqualTo(30);
    }

    @Test
    @DisplayName("a photo taken back stays, with the mark, once")
    void recalled() {
        attachments.fromResident(resident, order, "image", mediaId, "m:" + mediaId);
        assertThat(only().recalled()).isFalse();
        assertThat(attachments.recalled("m:" + mediaId)).contains(order);
        assertThat(attachments.recalled("m:" + mediaId)).isEmpty();
        assertThat(attachments.recalled("no such")).isEmpty();
        assertThat(only().recalled()).isTrue();
    }

    @Test
    @DisplayName("the same message again adds nothing")
    void repeated() {
        platform.has(mediaId, JPEG);
        for (int i = 0; i < 2; i++) attachments.fromResident(resident, order, "image", mediaId, "m:" + mediaId);
        assertThat(attachments.of(order)).hasSize(1);
    }

    @Test
    @DisplayName("a loose photo of the day before is not bound to today's report")
    void forgotten() {
        platform.has(mediaId, JPEG);
        attachments.fromResident(resident, null, "image", mediaId, "m:" + mediaId);
        clock.pass(Duration.ofHours(24));
        assertThat(attachments.adopt(resident, order)).isZero();
    }

    @Test
    @DisplayName("a platform that stumbles is asked again after a pause; the photo that is gone is not")
    void stumbles() {
        platform.failsOnce(mediaId, JPEG);
        attachments.fromStaff("chen.gong", order, "image", mediaId, "s:" + mediaId);
        attachments.fromStaff("chen.gong", order, "image", "gone-" + mediaId, "s:gone-" + mediaId);
        await(() -> states().equals("PENDING FAILED"));
        clock.pass(Duration.ofMinutes(1));
        attachments.fetchDue();
        assertThat(states()).isEqualTo("STORED FAILED");
    }

    @Test
    @DisplayName("a photo over 10 MB is refused, nothing of it is kept")
    void tooLarge() {
        platform.has(mediaId, new byte[10 * 1024 * 1024 + 1]);
        attachments.fromResident(resident, order, "image", mediaId, "m:" + mediaId);
        await(() -> only().state().equals("FAILED"));
        assertThat(only().file()).isNull();
    }

    private Attachment only() {
        return attachments.of(order).get(0);
    }

    private String states() {
        return String.join(
                " ", attachments.of(order).stream().map(Attachment::state).toList());
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
