/** Files of rows that people bring: CSV and XLSX read strictly, every cell with its line, nothing evaluated and nothing guessed in silence. Pure: bytes go in. */
@ApplicationModule(displayName = "Tables", allowedDependencies = "kernel")
@NullMarked
package iq.masar.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
