/** Charts and maps drawn on the server as SVG: pure geometry, no script, no inline style; templates lie in {@code ui/charts}. */
@NamedInterface("charts")
@NullMarked
package iq.masar.ui.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
