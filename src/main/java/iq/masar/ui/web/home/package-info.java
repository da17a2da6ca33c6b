/** The page that sends everybody to their own first page, and the gallery of parts for engineers. */
@NullMarked
package iq.masar.ui.web.home;

import org.jspecify.annotations.NullMarked;
