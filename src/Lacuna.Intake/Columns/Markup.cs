namespace Lacuna.Intake.Columns;

/// <summary>How a text column is marked up.</summary>
public enum Markup
{
    /// <summary>HTML when it holds tags, else plain.</summary>
    Auto,

    /// <summary>As it stands.</summary>
    Plain,

    /// <summary>Markdown, such as a page converter writes.</summary>
    Markdown,

    /// <summary>A fragment of HTML.</summary>
    Html,
}
