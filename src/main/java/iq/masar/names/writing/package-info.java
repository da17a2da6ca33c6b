/** Writing a name in another script: Sorani in Kurdish Latin and back, Arabic as Iraqi passports write it. */
@NullMarked
package iq.masar.names.writing;

import org.jspecify.annotations.NullMarked;
