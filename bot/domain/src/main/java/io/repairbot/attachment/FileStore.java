package io.repairbot.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files below one folder ({@code repairbot.files}), by day of arrival. Several replicas must share the folder. A file appears whole or not at
 * all: it is written aside, forced to disk and renamed.
 */
@Component
class FileStore {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);

    private final Path root;

    FileStore(@Value("${repairbot.files:data/files}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Copies the stream into the store.
     *
     * @param name without suffix; the same name again replaces the file
     * @param limit in bytes
     * @throws TooLarge when the stream is longer; nothing is kept
     */
    StoredFile save(String name, Instant day, InputStream content, long limit) throws IOException {
        Path folder = Files.createDirectories(root.resolve(DAY.format(day)));
        Path aside = Files.createTempFile(folder, name, ".part");
        try {
            long size = copy(content, aside, limit);
            MediaType type = MediaType.of(head(aside));
            Path file = folder.resolve(name + "." + type.suffix());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new StoredFile(root.relativize(file).toString().replace('\\', '/'), type, size);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    Path resolve(String file) {
        return root.resolve(file);
    }

    private static long copy(InputStream content, Path to, long limit) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > limit) throw new TooLarge(limit);
                for (ByteBuffer part = ByteBuffer.wrap(buffer, 0, n); part.hasRemaining(); ) out.write(part);
            }
            out.force(true);
        }
        return size;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MediaType.HEAD);
        }
    }

    /** @param file relative to the store, with forward slashes */
    record StoredFile(String file, MediaType type, long size) {}

    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(long limit) {
            super("超过" + limit / 1024 / 1024 + "MB");
        }
    }
}
