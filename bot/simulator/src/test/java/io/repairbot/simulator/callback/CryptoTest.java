package io.repairbot.simulator.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CryptoTest {
    private static final String V1_ECHO =
            "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";
    private static final String V1_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private static final String V3_MESSAGE =
            "<xml><ToUserName><![CDATA[wwsimcorp00000001]]></ToUserName><CreateTime>1700000000</CreateTime>"
                    + "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[kf_msg_or_event]]></Event>"
                    + "<Token><![CDATA[ENCsimToken1]]></Token><OpenKfId><![CDATA[wksim0001]]></OpenKfId></xml>";
    private static final String V3_CIPHER =
            "Q3stYC6hdFzMh9T8HCvyDPPN+F0mSXbI9zLTTbZWvBmqCCEVYcHGYiccjRDPK+tjTyYTiKfJ9RjLtAPXBNJxi288EzBdjaVjkoYx7YfWG5wv"
                    + "POUrqzILkEx9qFUiBnCNcb4eI5WopqhglCjX312zHryK4OUvs5BDoWPA0Xald3U7MjJBrgA3sCkEVdCqIcodfWvW40uKf+Fq+D/u2wMI"
                    + "bLlXO2xYq0mxN7BaClxi13jpVXc8TCCQHlwsPIZZVQpk411+U6pxR5LjBw60swT1xv/TyaIwoOaI9/T5bvLDD2jFntLCQHwuknD/kVYC"
                    + "o74GRqJ63suyq9oli7ytr5LIpLMhnbotdOxnvdWJB5p35L3CuyZ83xB+cC1D6UTdvAMhP8Opy7OgjCLHz5DMGFoi1ZR4TndSd4cmpUYM"
                    + "CPq+hdo=";
    private final Crypto v1 = new Crypto("QDG6eK", V1_KEY, "wx5823bf96d3bd56c7");
    private final Crypto v3 =
            new Crypto("simtoken2025", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", "wwsimcorp00000001");

    @Test
    @DisplayName("V1: signs and decrypts the official sample")
    void officialSample() {
        assertThat(v1.sign("1409659589", "263014780", V1_ECHO)).isEqualTo("5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3");
        assertThat(v1.decrypt(V1_ECHO)).isEqualTo("1616140317555161061");
    }

    @Test
    @DisplayName("V2: decrypts a short message")
    void shortMessage() {
        Crypto v2 = new Crypto("any", "kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aQ", "rust");
        assertThat(v2.decrypt("9s4gMv99m88kKTh/H8IdkNiFGeG9pd7vNWl50fGRWXY=")).isEqualTo("test");
    }

    @Test
    @DisplayName("V3: encrypts and signs a callback with a padding above 16")
    void longPadding() {
        byte[] salt = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        assertThat(v3.encrypt(salt, V3_MESSAGE)).isEqualTo(V3_CIPHER);
        assertThat(v3.sign("1700000000", "nonce123", V3_CIPHER)).isEqualTo("ba19decc5c334eb0769cc95dda8b065bfeb8ea47");
        assertThat(v3.decrypt(V3_CIPHER)).isEqualTo(V3_MESSAGE);
    }

    @Test
    @DisplayName("What was made for another company is refused")
    void otherReceiver() {
        Crypto other = new Crypto("QDG6eK", V1_KEY, "wx_other");
        assertThatThrownBy(() -> other.decrypt(V1_ECHO)).hasMessage("receiver");
    }

    @Test
    @DisplayName("Messages of every length around a block come back whole")
    void everyPadding() {
        for (int length = 0; length < 70; length++) {
            String message = "水".repeat(length);
            assertThat(v3.decrypt(v3.encrypt(message))).isEqualTo(message);
        }
    }
}
