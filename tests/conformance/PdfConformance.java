// Drives veraPDF's engine: java PdfConformance.java PROFILE,… FILE…
//
// For every file and profile one line, and before it each broken rule with the first place where it is broken. Exit code: 0 all
// conform, 1 one does not, 2 the engine could not judge.
import java.io.FileInputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class PdfConformance {
    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        boolean conform = true;
        try {
            VeraGreenfieldFoundryProvider.initialise();
            for (int index = 1; index < arguments.length; index++) {
                for (String profile : arguments[0].split(",")) {
                    conform &= judge(arguments[index], PDFAFlavour.fromString(profile));
                }
            }
        } catch (Throwable fault) {
            System.err.println(fault);
            System.exit(2);
        }
        System.exit(conform ? 0 : 1);
    }

    private static boolean judge(String file, PDFAFlavour profile) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var bytes = new FileInputStream(file);
                var parser = foundry.createParser(bytes, profile);
                var validator = foundry.createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            Map<String, String> broken = new TreeMap<>();
            for (TestAssertion one : result.getTestAssertions()) {
                String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
                broken.putIfAbsent(rule, one.getMessage() + " @ " + one.getLocation().getContext());
            }
            broken.forEach((rule, said) -> System.out.println("  " + profile + " " + rule + ": " + said));
            String verdict = result.isCompliant() ? "ok  " : "FAIL";
            System.out.println(verdict + " veraPDF " + profile + " " + file + ": " + result.getTotalAssertions() + " checks");
            return result.isCompliant();
        }
    }
}
