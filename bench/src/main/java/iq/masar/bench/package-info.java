/** How much server time Masar takes beside the barest service that could do the same; compiled by the profile {@code bench} only. */
@NullMarked
package iq.masar.bench;

import org.jspecify.annotations.NullMarked;
