const ISLAMIC_STATES_BRANCHES = `{
      nodes {
        text
        from {
          name
        }
        since {
          text
        }
        evidence {
          nodes {
            headline
            source {
              title
              publisher
            }
          }
        }
      }
    }`;

/** What the query page opens with, one question a tab. They ask the example chronology. */
export const FIRST_QUESTIONS: readonly string[] = [
  `# Who belonged to Islamic State as of 16 May 2019, and who says so?
query WhoBelonged {
  chronology(asOf: { validAt: "2019-05-16" }) {
    basis {
      text
      token
    }
    affiliations(where: { to: "islamic-state", tie: [BRANCH, FACTION, AFFILIATE, ALLEGIANCE] }) ${ISLAMIC_STATES_BRANCHES}
  }
}
`,
  `# Who claimed the attacks on Quetta in 2016? Two claims are two claims on one incident.
query WhoClaimed {
  chronology {
    incidents(where: { place: "quetta", happened: "2016" }) {
      nodes {
        text
        killed {
          text
        }
        contested
        claims {
          nodes {
            headline
            source {
              title
              publisher
            }
          }
        }
      }
    }
  }
}
`,
  `# How many were killed by year and group, low to high? The total counts each incident once.
query KilledByYearAndGroup {
  chronology {
    tally(groupBy: [YEAR, GROUP], branches: IN_PARENT) {
      total {
        incidents {
          text
        }
        killed {
          text
        }
      }
      rows {
        nodes {
          period
          group {
            name
          }
          incidents {
            text
          }
          killed {
            low
            best
            high
            open
            text
          }
        }
      }
    }
  }
}
`,
  `# The ties of the first question, as far as the public could know them by 31 March 2019.
query WhoBelongedAsPublished {
  chronology(asOf: { validAt: "2019-05-16", publishedBy: "2019-03-31" }) {
    basis {
      text
      token
    }
    affiliations(where: { to: "islamic-state", tie: [BRANCH, FACTION, AFFILIATE, ALLEGIANCE] }) ${ISLAMIC_STATES_BRANCHES}
  }
}
`,
  `# Follow new entries. Each delivery names the cursor before it, so that you see that nothing is missing.
subscription NewEntries {
  entries {
    cursor
    previousCursor
    position
    change
    entry {
      headline
      source {
        title
      }
    }
  }
}
`,
];
