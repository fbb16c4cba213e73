package io.repairbot.admin.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code with its quiet zone, black on white; a quarter of it may be scratched or soiled. */
final class QrPicture {
    private static final int QUIET = 4;

    private QrPicture() {}

    /** @param scale pixels a module, so that edges stay sharp in print */
    static byte[] png(String text, int scale) {
        ByteMatrix modules = modules(text);
        int side = modules.getWidth() + 2 * QUIET;
        BufferedImage picture = new BufferedImage(side * scale, side * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side * scale; y++)
            for (int x = 0; x < side * scale; x++)
                picture.setRGB(x, y, isDark(modules, x / scale - QUIET, y / scale - QUIET) ? 0x000000 : 0xFFFFFF);
        return bytes(picture);
    }

    private static ByteMatrix modules(String text) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(text, ErrorCorrectionLevel.Q, hints).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters makes no code", tooLong);
        }
    }

    private static boolean isDark(ByteMatrix modules, int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return inside && modules.get(x, y) == 1;
    }

    private static byte[] bytes(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toByteArray();
    }
}
