/** The slots other rooms fill: tabs, history, obstacles to closing, approvals and silence; part of the door of casework. */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.casework.slots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
