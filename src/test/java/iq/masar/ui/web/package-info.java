/** Tests of the shell's dealings with the web. */
@NullMarked
package iq.masar.ui.web;

import org.jspecify.annotations.NullMarked;
