/** What every page of casework shares: the frame, the words, the side navigation. */
@NullMarked
package iq.masar.casework.web;

import org.jspecify.annotations.NullMarked;
