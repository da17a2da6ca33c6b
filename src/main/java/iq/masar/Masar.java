package iq.masar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application. */
@Modulithic(sharedModules = {"kernel", "ui"})
@SpringBootApplication
public class Masar {
    public static void main(String[] arguments) {
        SpringApplication.run(Masar.class, arguments);
    }
}
