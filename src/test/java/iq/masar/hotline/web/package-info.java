/** The pages of the hotline, drawn. */
@NullMarked
package iq.masar.hotline.web;

import org.jspecify.annotations.NullMarked;
