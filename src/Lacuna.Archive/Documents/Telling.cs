namespace Lacuna.Archive.Documents;

/// <summary>What the reading of a document found in it besides statements.</summary>
[Flags]
public enum Telling
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>Contacts: <see cref="Core.Reading.AnnotatedDocument.Contacts"/>.</summary>
    Contacts = 1,

    /// <summary>What is still to come: <see cref="Core.Reading.AnnotatedDocument.Agenda"/>.</summary>
    Agenda = 2,
}
