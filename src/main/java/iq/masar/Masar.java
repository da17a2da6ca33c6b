package iq.masar;

import iq.masar.command.Commands;
import iq.masar.kernel.Baghdad;
import java.util.TimeZone;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application. */
@Modulithic(sharedModules = {"kernel", "ui"})
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // two rooms may each have a Chronicle
public class Masar {
    /** Wherever the machine stands, its day is Baghdad's: what libraries date, a printed report among them, is the same everywhere. */
    public static void main(String[] words) {
        TimeZone.setDefault(TimeZone.getTimeZone(Baghdad.ZONE));
        Commands.execute(Masar.class, words);
    }
}
