/** What a letter is: folding, scripts, writing habits, and the alphabets the learned tables speak. */
@NullMarked
package iq.masar.names.letters;

import org.jspecify.annotations.NullMarked;
