package io.github.golive.read.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.golive.Rounds;
import io.github.golive.read.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .env} as dotenv-java reads it, as far as the libraries for it agree with each other. */
class AgainstDotenvTest {

    @TempDir
    private Path folder;

    @Test
    void env() {
        Rounds.run(300, random -> {
            String text = text(random);
            Files.writeString(folder.resolve(".env"), text);
            Map<String, String> expected = Dotenv.configure().directory(folder.toString()).load()
                    .entries(Dotenv.Filter.DECLARED_IN_ENV_FILE).stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .collect(Collectors.toMap(DotenvEntry::getKey, DotenvEntry::getValue));

            Map<String, String> read = new LinkedHashMap<>(
                    Recorder.read(new EnvReader(), Language.ENV, ".env", text).given);

            assertThat(read).as(text).isEqualTo(expected);
        });
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(Rounds.one(random, "", "  ")).append("K").append(i).append(Rounds.text(random, "ABz_.", 4))
                    .append(Rounds.one(random, "=", " = ", "= "));
            String words = Rounds.text(random, "ab/:=.,-\u00e9@", 8);
            text.append(switch (random.nextInt(3)) {
                case 0 -> "";
                case 1 -> '"' + words + " # '" + words + '"';
                default -> "v" + words + Rounds.one(random, "", " w", "'s");
            }).append(Rounds.one(random, "", "", " # it's \"x", "  ")).append(Rounds.one(random, "\n", "\n\n",
                    "\n# K=x\n"));
        }
        return text.toString();
    }
}
