package iq.masar;

import iq.masar.command.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The application. */
@Modulithic(sharedModules = {"kernel", "ui"})
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // two rooms may each have a Chronicle
public class Masar {
    public static void main(String[] words) {
        Commands.execute(Masar.class, words);
    }
}
