//! The annexes, with the days and meetings of the organization of work.

use super::Check;
use crate::agenda::{Annex, Day, Item, Meeting, Session};
use crate::diag::codes;
use crate::source::{AnnexKind, AnnexSource, MeetingSource};

impl Check<'_> {
    pub(super) fn annex(
        &mut self,
        annex: &AnnexSource,
        pointer: &str,
        session: Option<&Session>,
        items: &[Item],
    ) -> Annex {
        let AnnexKind::OrganizationOfWork = annex.kind;
        let mut days: Vec<Day> = Vec::new();
        for (index, day) in annex.days.iter().enumerate() {
            let pointer = format!("{pointer}/days/{index}");
            let date = self.date(&day.date, &format!("{pointer}/date"));
            let meetings = self.meetings(&day.meetings, &pointer, items);
            let Some(date) = date else { continue };
            let outside =
                session.is_some_and(|session| date < session.from || date > session.to);
            let place = self.positions.value(&format!("{pointer}/date"));
            if outside {
                self.diagnostics.push(codes::day_outside_session(place, &day.date));
            } else if days.last().is_some_and(|last| last.date >= date) {
                self.diagnostics.push(codes::out_of_order(place, &day.date));
            }
            days.push(Day { date, meetings });
        }
        Annex::OrganizationOfWork(days)
    }

    fn meetings(
        &mut self,
        sources: &[MeetingSource],
        pointer: &str,
        items: &[Item],
    ) -> Vec<Meeting> {
        let mut meetings: Vec<Meeting> = Vec::new();
        for (index, source) in sources.iter().enumerate() {
            let pointer = format!("{pointer}/meetings/{index}");
            let from = self.time(&source.from, &format!("{pointer}/from"));
            let to = self.time(&source.to, &format!("{pointer}/to"));
            for (index, id) in source.items.iter().enumerate() {
                self.scheduled(id, &format!("{pointer}/items/{index}"), items);
            }
            let (Some(from), Some(to)) = (from, to) else { continue };
            if to <= from {
                let place = self.positions.value(&format!("{pointer}/to"));
                self.diagnostics.push(codes::end_before_start(place, &source.from));
            } else if meetings.last().is_some_and(|last| from < last.to) {
                let place = self.positions.value(&format!("{pointer}/from"));
                self.diagnostics.push(codes::out_of_order(place, &source.from));
            }
            meetings.push(Meeting { from, to, items: source.items.clone() });
        }
        meetings
    }
}
