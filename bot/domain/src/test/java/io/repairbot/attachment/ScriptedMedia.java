package io.repairbot.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Media by id; what was never put here is gone. */
public class ScriptedMedia implements MediaSource {
    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
    private final Set<String> stumbling = ConcurrentHashMap.newKeySet();

    @Override
    public Media open(String mediaId) throws IOException {
        if (stumbling.remove(mediaId)) throw new IOException("-1");
        byte[] content = bytes.get(mediaId);
        if (content == null) throw new MediaGone("40007");
        return new Media(new ByteArrayInputStream(content), "text/html");
    }

    void has(String mediaId, byte[] content) {
        bytes.put(mediaId, content);
    }

    void failsOnce(String mediaId, byte[] content) {
        has(mediaId, content);
        stumbling.add(mediaId);
    }
}
