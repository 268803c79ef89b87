using Lacuna.Archive.Documents;
using Lacuna.Archive.Connections;
using Lacuna.Archive.Correcting;
using Lacuna.Archive.Statements;
using Lacuna.Core.Evidences;
using Lacuna.Core.Reading;

namespace Lacuna.Archive.Asking;

/// <summary>Reads statements out of the marks of their documents; those of one document in a row cost one unpacking.</summary>
internal sealed class StatementReader(SqlSession session)
{
    private readonly CorrectedStatements _corrected = CorrectedStatements.OfMany(session);
    private long _version = -1;
    private DocumentRow? _row;
    private AnnotatedDocument? _document;

    /// <summary>The statement with its evidence, and the text that it stands in.</summary>
    public (StatementRow Row, string Text) Read(long version, int ordinal)
    {
        if (version != _version)
        {
            (_row, var read) = DocumentRows.FindRead(session, version);
            _document = read is null ? null : _corrected.Apply(version, read);
            _version = version;
        }

        if (_row is null || _document is null || ordinal >= _document.Statements.Length)
        {
            throw new ArchiveException($"{session.Name} is damaged: a statement has no marks; restore it from a copy, or import the documents again into a new one");
        }

        var statement = _document.Statements[ordinal];
        return (new StatementRow(_row, statement, Evidence.From(_document.Document, statement.Extent)), _document.Text);
    }

    /// <summary>The document of a version with its kept marks and what people put right of them; null when it is not held.</summary>
    public static AnnotatedDocument? FindReading(SqlSession session, long version) =>
        FindMachineReading(session, version) is not { } read ? null : read.Statements.IsEmpty ? read : CorrectedStatements.Of(session).Apply(version, read);

    /// <summary>The document of a version with its kept marks as the machine made them; null when it is not held.</summary>
    public static AnnotatedDocument? FindMachineReading(SqlSession session, long version) =>
        DocumentRows.FindRead(session, version).Reading;
}
