package io.repairbot.attachment;

import io.repairbot.attachment.Uploads.NoPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws pictures anew. The size is looked at before a pixel is: a small file may claim to be an enormous picture. */
final class Pictures {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int SIDE = 2048;
    /** Fewer dark points than these are a slip of the finger. */
    private static final int STROKE = 60;

    private static final String UNREADABLE = "这不是能打开的照片，请用JPG或PNG格式重新拍一张。";

    private Pictures() {}

    static byte[] photo(byte[] content) throws NoPicture {
        return written(onWhite(read(content)), "jpg");
    }

    static byte[] signature(byte[] content) throws NoPicture {
        BufferedImage drawn = onWhite(read(content));
        if (dark(drawn) < STROKE) throw new NoPicture("还没有签名，请住户在框里签名。");
        return written(drawn, "png");
    }

    private static BufferedImage read(byte[] content) throws NoPicture {
        MediaType type = MediaType.of(content);
        if (type != MediaType.JPEG && type != MediaType.PNG) throw new NoPicture(UNREADABLE);
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.contentType());
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            return reader.read(0, smaller(reader));
        } catch (IOException | RuntimeException broken) {
            // The JDK's readers answer broken files with whatever exception they fall over.
            throw new NoPicture(UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam smaller(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) throw new IOException("too many pixels");
        int step = Math.max(1, (Math.max(width, height) + SIDE - 1) / SIDE);
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = plain.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return plain;
    }

    private static int dark(BufferedImage picture) {
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        int dark = 0;
        for (int point : points) {
            if ((point & 0xFF) + (point >> 8 & 0xFF) + (point >> 16 & 0xFF) < 3 * 128) dark++;
        }
        return dark;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
