/**
 * Volumes: very many sealed records that belong to no case, such as the entries of a register of people.
 *
 * <p>A volume has one symmetric key. It lies nowhere in clear: it is wrapped to the register circles of the offices admitted, and a
 * member of such a circle opens the volume with the keys of their own session. Whoever holds no such key, an administrator, another
 * office or the superuser of both databases, opens no record. A record is bound to its volume, its id and its part: moved anywhere else
 * it does not open.
 *
 * <p>Two promises to the reader. Before the first record can be opened an audit entry is durable; before records are given out, another
 * with their number and ids. And searches and readings are counted: whoever has used up the hour's is told when they renew.
 *
 * <p>Search tokens are made under a key of the volume and of the version of the normaliser (IDN-39), derived from this deployment's
 * secrets: so that somebody outside can be told "a record may exist", and nothing more, without any key of the volume.
 */
@NamedInterface("<<UNNAMED>>")
@NullMarked
package iq.masar.vault.volumes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
