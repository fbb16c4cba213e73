package io.repairbot.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.attachment.Uploads.NoPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    @DisplayName("A photo is drawn anew: what hangs behind the picture is gone, and it is not larger than needed")
    void drawsAnew() throws Exception {
        byte[] photo = bytes(picture(3000, 1500, true), "jpg");
        byte[] hiding = Arrays.copyOf(photo, photo.length + 8);
        System.arraycopy("<script>".getBytes(StandardCharsets.US_ASCII), 0, hiding, photo.length, 8);
        byte[] kept = Pictures.photo(hiding);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(1500);
        assertThat(MediaType.of(kept)).isEqualTo(MediaType.JPEG);
    }

    @Test
    @DisplayName("A page, a torn photo, a GIF and a picture that claims to be enormous are none")
    void refuses() throws Exception {
        byte[] png = bytes(picture(10, 10, true), "png");
        byte[] enormous = png.clone();
        enormous[16] = 0x7F; // The first byte of the width in the header.
        for (byte[] wrong : new byte[][] {
            "<html>".getBytes(StandardCharsets.US_ASCII),
            {},
            Arrays.copyOf(png, 40),
            bytes(picture(10, 10, true), "gif"),
            enormous
        }) {
            assertThatThrownBy(() -> Pictures.photo(wrong)).isInstanceOf(NoPicture.class);
        }
    }

    @Test
    @DisplayName("A signature has strokes; an empty field is none")
    void signature() throws Exception {
        assertThat(MediaType.of(Pictures.signature(bytes(picture(640, 280, true), "png"))))
                .isEqualTo(MediaType.PNG);
        byte[] empty = bytes(picture(640, 280, false), "png");
        assertThatThrownBy(() -> Pictures.signature(empty)).hasMessageContaining("还没有签名");
    }

    private static BufferedImage picture(int width, int height, boolean drawn) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.BLACK);
        if (drawn) canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return picture;
    }

    private static byte[] bytes(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
