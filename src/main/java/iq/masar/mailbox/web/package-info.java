/** A partner state's way in, and the page on which its keys are given out. */
@NullMarked
package iq.masar.mailbox.web;

import org.jspecify.annotations.NullMarked;
