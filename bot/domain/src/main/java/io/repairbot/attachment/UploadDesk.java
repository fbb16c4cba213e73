package io.repairbot.attachment;

import io.repairbot.attachment.AttachmentMapper.NewUpload;
import io.repairbot.attachment.FileStore.StoredFile;
import io.repairbot.rules.Rules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** First the file, then the row: a process that dies between leaves a file that nobody asks for, never a row without one. */
@Service
class UploadDesk implements Uploads {
    private final AttachmentMapper attachments;
    private final FileStore files;
    private final Clock clock;
    private final int most;

    UploadDesk(AttachmentMapper attachments, FileStore files, Rules rules, Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.clock = clock;
        this.most = rules.care().mediaAtMost();
    }

    @Override
    public long keep(String userid, long orderId, Kind kind, String key, InputStream content) throws NoPicture {
        if (!key.matches("[0-9A-Za-z]{1,40}")) throw new NoPicture("照片没有传完整，请再传一次。");
        String source = "page:" + orderId + ":" + kind.stored() + ":" + key;
        if (attachments.ofStaff(orderId) >= most && attachments.idOf(source) == null)
            throw new NoPicture("这张工单的照片已经有" + most + "张，不能再加。");
        byte[] drawn = drawn(kind, content);
        Instant now = clock.instant();
        StoredFile file = save("p" + orderId + kind.stored() + key, now, drawn);
        attachments.insertStored(new NewUpload(
                orderId, userid, kind.stored(), source, file.file(), file.type().contentType(), file.size(), now));
        Long id = attachments.idOf(source);
        if (id == null) throw new IllegalStateException("An upload of order " + orderId + " has vanished");
        return id;
    }

    private static byte[] drawn(Kind kind, InputStream content) throws NoPicture {
        byte[] bytes;
        try {
            bytes = content.readNBytes(LARGEST + 1);
        } catch (IOException cutOff) {
            throw new NoPicture("照片没有传完整，请再传一次。");
        }
        if (bytes.length > LARGEST) throw new NoPicture("照片太大，最多" + LARGEST / 1024 / 1024 + "MB。");
        return kind == Kind.SIGNATURE ? Pictures.signature(bytes) : Pictures.photo(bytes);
    }

    private StoredFile save(String name, Instant day, byte[] content) {
        try {
            return files.save(name, day, new ByteArrayInputStream(content), LARGEST);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
