/** A source, three groups and what one article says of them, as a file for `annals import`. */
export const SMALL_FILE = `annals: chronology/1
name: small
sources:
  article: { title: An article, publisher: A paper, published: 2019-05-31 }
groups:
  islamic-state: Islamic State
  is-khorasan: Islamic State Khorasan
  is-pakistan: Islamic State Pakistan
places:
  pakistan: PK
people:
  rana: Muhammad Amir Rana
entries:
  article:
    pakistan-branch:
      branchAnnounced: { branch: is-pakistan, parent: islamic-state, scope: pakistan }
      when: 2019-05-15
    khorasan-branch:
      branchAnnounced: { branch: is-khorasan, parent: islamic-state }
      when: 2015-01-26
      attribution: [{ actor: rana }]
`;
