package io.github.golive.read.config;

import io.github.golive.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Text that is written in Base64, as in the data of a Kubernetes Secret. */
final class Base64Text {

    private Base64Text() {
    }

    /** Returns the text, which as a whole stands for what it was decoded from; nothing if it is not text in Base64. */
    static Optional<Value> decode(Value encoded) {
        String text = encoded.text();
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(digits.toString());
            String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return decoded.isEmpty() ? Optional.empty() : Optional.of(Value.decoded(decoded, encoded.strip()));
        } catch (IllegalArgumentException | CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
