package io.repairbot.wecom.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.wecom.Envelope;
import io.repairbot.wecom.WecomSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The three published vectors pin signature, key, padding to 32 and layout. */
class CallbackCryptoTest {
    private static final String V1_ECHO =
            "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";
    private static final String V1_SIGNATURE = "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3";
    private static final String V3_ENCRYPTED =
            "Q3stYC6hdFzMh9T8HCvyDPPN+F0mSXbI9zLTTbZWvBmqCCEVYcHGYiccjRDPK+tjTyYTiKfJ9RjLtAPXBNJxi288EzBdjaVjkoYx7YfWG5wvPOUrqzILkEx9qFUiBnCNcb4eI5WopqhglCjX312zHryK4OUvs5BDoWPA0Xald3U7MjJBrgA3sCkEVdCqIcodfWvW40uKf+Fq+D/u2wMIbLlXO2xYq0mxN7BaClxi13jpVXc8TCCQHlwsPIZZVQpk411+U6pxR5LjBw60swT1xv/TyaIwoOaI9/T5bvLDD2jFntLCQHwuknD/kVYCo74GRqJ63suyq9oli7ytr5LIpLMhnbotdOxnvdWJB5p35L3CuyZ83xB+cC1D6UTdvAMhP8Opy7OgjCLHz5DMGFoi1ZR4TndSd4cmpUYMCPq+hdo=";
    private static final String V3_SIGNATURE = "ba19decc5c334eb0769cc95dda8b065bfeb8ea47";

    private final CallbackCrypto ours = crypto(Envelope.TOKEN, Envelope.CORP, Envelope.KEY);

    @Test
    @DisplayName("Vector 1: the public sample of the official libraries")
    void vector1() {
        CallbackCrypto crypto = crypto("QDG6eK", "wx5823bf96d3bd56c7", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");
        assertThat(crypto.open(V1_SIGNATURE, "1409659589", "263014780", V1_ECHO))
                .isEqualTo("1616140317555161061");
    }

    @Test
    @DisplayName("Vector 2: another library's sample")
    void vector2() {
        CallbackCrypto crypto = crypto(Envelope.TOKEN, "rust", "kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aQ");
        String encrypted = "9s4gMv99m88kKTh/H8IdkNiFGeG9pd7vNWl50fGRWXY=";
        assertThat(open(crypto, encrypted)).isEqualTo("test");
    }

    @Test
    @DisplayName("Vector 3: a bell whose padding is longer than AES's own")
    void vector3() {
        assertThat(ours.open(V3_SIGNATURE, "1700000000", "nonce123", V3_ENCRYPTED))
                .startsWith("<xml>")
                .contains("<OpenKfId><![CDATA[wksim0001]]></OpenKfId>")
                .endsWith("</xml>");
    }

    @ParameterizedTest
    @DisplayName("One letter of the signature is enough to refuse")
    @ValueSource(strings = {"ba19decc5c334eb0769cc95dda8b065bfeb8ea48", "", "BA19DECC5C334EB0769CC95DDA8B065BFEB8EA47"})
    void wrongSignature(String signature) {
        assertThatThrownBy(() -> ours.open(signature, "1700000000", "nonce123", V3_ENCRYPTED))
                .isInstanceOf(RefusedCallback.class)
                .hasMessage("wrong signature");
    }

    @Test
    @DisplayName("What is for another company is refused although the signature is right")
    void otherReceiver() {
        assertThatThrownBy(() -> open(ours, Envelope.encrypt("<xml/>", "ww_other")))
                .hasMessage("for another receiver");
        assertThat(open(ours, Envelope.encrypt("<xml/>", Envelope.CORP))).isEqualTo("<xml/>");
    }

    @Test
    @DisplayName("A length that reaches beyond the message is refused before anything is copied")
    void wrongLength() {
        byte[] plain = new byte[32];
        plain[16] = 0x7f;
        plain[31] = 1;
        assertThatThrownBy(() -> open(ours, Envelope.encryptBytes(plain))).hasMessage("wrong length");
    }

    @Test
    @DisplayName("Impossible padding and broken Base64 are refused")
    void broken() {
        byte[] plain = new byte[32];
        plain[31] = 33;
        assertThatThrownBy(() -> open(ours, Envelope.encryptBytes(plain))).hasMessage("wrong padding");
        assertThatThrownBy(() -> open(ours, "A")).hasMessage("cannot be decrypted");
        assertThatThrownBy(() -> open(ours, "AAAA")).hasMessage("cannot be decrypted");
    }

    private static String open(CallbackCrypto crypto, String encrypted) {
        return crypto.open(Envelope.sign(Envelope.TOKEN, encrypted), Envelope.TIMESTAMP, Envelope.NONCE, encrypted);
    }

    private static CallbackCrypto crypto(String token, String corp, String key) {
        return new CallbackCrypto(new WecomSettings("http://127.0.0.1", corp, "1", "s", token, key));
    }
}
