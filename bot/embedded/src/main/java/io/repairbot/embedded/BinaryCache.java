package io.repairbot.embedded;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Unpacked binaries, kept in the user's cache folder ({@code $XDG_CACHE_HOME} or {@code ~/.cache}) and shared by all JVMs: each unpacks beside
 * and moves the whole folder into place, the first one wins.
 */
final class BinaryCache {
    private BinaryCache() {}

    static Path get(String key, Unpacking unpacking) {
        return get(root(), key, unpacking);
    }

    static Path get(Path root, String key, Unpacking unpacking) {
        Path folder = root.resolve(key);
        if (Files.exists(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(folder.getParent());
            Path unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
            try {
                unpacking.into(unfinished);
                publish(unfinished, folder);
            } finally {
                Folders.delete(unfinished);
            }
            return folder;
        } catch (IOException e) {
            throw new EmbeddedServersException(
                    "Cannot unpack " + key + " into " + folder.getParent() + " (about 400 MB are needed): "
                            + e.getMessage(),
                    e);
        }
    }

    private static Path root() {
        String base = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> !value.isBlank())
                .orElse(System.getProperty("user.home") + "/.cache");
        return Path.of(base, "repairbot");
    }

    private static void publish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // Another JVM was faster; its copy is complete.
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        }
    }

    /** Fills a new, empty folder. */
    interface Unpacking {
        void into(Path folder) throws IOException;
    }
}
