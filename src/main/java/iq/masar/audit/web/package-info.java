/** The auditor's pages: who did what to whose file, and whether the record is whole. No content of any file. */
@NullMarked
package iq.masar.audit.web;

import org.jspecify.annotations.NullMarked;
