/** The page that explains the pages. */
@NullMarked
package iq.masar.ui.web.help;

import org.jspecify.annotations.NullMarked;
