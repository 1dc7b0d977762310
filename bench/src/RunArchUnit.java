import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.golive.archunit.GoLiveRules;
import io.github.golive.policy.Settings;
import java.nio.file.Path;
import java.util.Map;

/** ArchUnit over a folder of classes: {@code RunArchUnit import|pack <classes>}. */
class RunArchUnit {

    public static void main(String[] arguments) {
        JavaClasses classes = new ClassFileImporter().importPath(Path.of(arguments[1]));
        System.out.println(classes.size() + " classes");
        if (arguments[0].equals("pack")) {
            System.out.println(GoLiveRules.with(Settings.parse(Map.of())).all().evaluate(classes).getFailureReport().getDetails().size() + " violations");
        }
    }
}
