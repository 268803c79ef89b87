using Lacuna.Archive.Asking;
using Lacuna.Archive.Connections;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Evidences;

namespace Lacuna.Archive.Correcting;

/// <summary>Refuses a correction that points at nothing, when it is made: nobody could find out later what it was meant for.</summary>
internal static class CorrectionCheck
{
    /// <exception cref="ArgumentException">It says nothing.</exception>
    /// <exception cref="ArchiveException">What it points at is not held or does not stand there.</exception>
    public static void Throw(SqlSession session, Amendment what, string? note, Func<SqlSession, DocumentVersion, long?> rowOf)
    {
        switch (what)
        {
            case Amendment.Speaker { Speakers: null, Addressees: null }:
                throw new ArgumentException("it names neither speakers nor addressees", nameof(what));
            case Amendment.Merge merge when merge.Accounts.Select(static account => account.Clearest).Distinct().Count() < 2:
                throw new ArgumentException("two accounts at least are merged", nameof(what));
            case Amendment.Split split when split.From.IsEmpty:
                throw new ArgumentException("it does not say from which accounts the one is split", nameof(what));
            case Amendment.Point { Of.Words.IsEmpty: true }:
                throw new ArgumentException("a point has words", nameof(what));
            case Amendment.Remark when string.IsNullOrWhiteSpace(note):
                throw new ArgumentException("a remark has words", nameof(note));
        }

        foreach (var target in what.Targets)
        {
            foreach (var version in target.Versions)
            {
                if (rowOf(session, version) is null)
                {
                    throw new ArchiveException($"the archive holds no such version of '{version.DocumentId}'; name one that it holds");
                }
            }

            if (!Stands(session, target, rowOf))
            {
                throw new ArchiveException($"'{target.Versions[0].DocumentId}' does not have what is to be corrected; it may have been read anew since: look again");
            }
        }
    }

    private static bool Stands(SqlSession session, CorrectionTarget target, Func<SqlSession, DocumentVersion, long?> rowOf)
    {
        var reading = StatementReader.FindMachineReading(session, rowOf(session, target.Versions[0])!.Value)!;
        return target switch
        {
            StatementTarget statement => statement.Extent.Locate(reading.Text) is EvidenceLocation.Found && statement.FindIn(reading) is not null,
            ContactTarget contact => contact.Clearest.Locate(reading.Text) is EvidenceLocation.Found && contact.FindIn(reading) is not null,
            _ => target.Words.All(words => DocumentRows.FindDocument(session, rowOf(session, words.Of)!.Value) is { } document && words.Locate(document.Text) is EvidenceLocation.Found),
        };
    }
}
