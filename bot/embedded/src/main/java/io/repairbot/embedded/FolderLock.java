package io.repairbot.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One JVM per folder. The operating system frees the lock when the JVM dies, however it dies. */
final class FolderLock implements Undo.Closing {
    private static final String NAME = "in-use.lock";

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new EmbeddedServersException("The data folder " + folder
                        + " is in use by another running program: stop that one first, or choose another folder.");
            }
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            throw new EmbeddedServersException(
                    "The data folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameJvm) {
            return null;
        }
    }

    Path folder() {
        return folder;
    }

    /** Deletes all but the lock itself. */
    void emptyFolder() {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(path -> !path.endsWith(NAME)).toList()) {
                Folders.delete(entry);
            }
        } catch (IOException e) {
            throw new EmbeddedServersException(
                    "The data folder " + folder + " cannot be emptied: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedServersException(
                    "The data folder " + folder + " cannot be released: " + e.getMessage(), e);
        }
    }
}
