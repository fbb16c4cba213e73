package io.repairbot.reason;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What engineers may pick, in the file's order. */
public interface Reasons {
    /** 拒单. */
    List<Reason> declining();

    /** 退单; each has a {@link Reason#next}. */
    List<Reason> handingBack();

    default Optional<Reason> declining(String code) {
        return declining().stream().filter(reason -> reason.code().equals(code)).findFirst();
    }

    default Optional<Reason> handingBack(String code) {
        return handingBack().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /**
     * Outside a running program.
     *
     * @throws IllegalStateException naming file and line
     */
    static Reasons from(Path file) {
        return new ReasonReader(file).read();
    }
}
