namespace Orm.Integration.Tests.Mapping.Entities;

/// <summary>More columns than a word has bits, plain and partial, with and without a default.</summary>
[Table("wides")]
public partial class Wide
{
    [Key] public int Id { get; set; }

    public string? C1 { get; set; }

    [Column(Default = 2)] public partial int C2 { get; set; }

    public partial int C3 { get; set; }

    public string? C4 { get; set; }

    [Column(Default = 5)] public partial int C5 { get; set; }

    public partial int C6 { get; set; }

    public string? C7 { get; set; }

    [Column(Default = 8)] public partial int C8 { get; set; }

    public partial int C9 { get; set; }

    public string? C10 { get; set; }

    [Column(Default = 11)] public partial int C11 { get; set; }

    public partial int C12 { get; set; }

    public string? C13 { get; set; }

    [Column(Default = 14)] public partial int C14 { get; set; }

    public partial int C15 { get; set; }

    public string? C16 { get; set; }

    [Column(Default = 17)] public partial int C17 { get; set; }

    public partial int C18 { get; set; }

    public string? C19 { get; set; }

    [Column(Default = 20)] public partial int C20 { get; set; }

    public partial int C21 { get; set; }

    public string? C22 { get; set; }

    [Column(Default = 23)] public partial int C23 { get; set; }

    public partial int C24 { get; set; }

    public string? C25 { get; set; }

    [Column(Default = 26)] public partial int C26 { get; set; }

    public partial int C27 { get; set; }

    public string? C28 { get; set; }

    [Column(Default = 29)] public partial int C29 { get; set; }

    public partial int C30 { get; set; }

    public string? C31 { get; set; }

    [Column(Default = 32)] public partial int C32 { get; set; }

    public partial int C33 { get; set; }

    public string? C34 { get; set; }

    [Column(Default = 35)] public partial int C35 { get; set; }

    public partial int C36 { get; set; }

    public string? C37 { get; set; }

    [Column(Default = 38)] public partial int C38 { get; set; }

    public partial int C39 { get; set; }

    public string? C40 { get; set; }

    [Column(Default = 41)] public partial int C41 { get; set; }

    public partial int C42 { get; set; }

    public string? C43 { get; set; }

    [Column(Default = 44)] public partial int C44 { get; set; }

    public partial int C45 { get; set; }

    public string? C46 { get; set; }

    [Column(Default = 47)] public partial int C47 { get; set; }

    public partial int C48 { get; set; }

    public string? C49 { get; set; }

    [Column(Default = 50)] public partial int C50 { get; set; }

    public partial int C51 { get; set; }

    public string? C52 { get; set; }

    [Column(Default = 53)] public partial int C53 { get; set; }

    public partial int C54 { get; set; }

    public string? C55 { get; set; }

    [Column(Default = 56)] public partial int C56 { get; set; }

    public partial int C57 { get; set; }

    public string? C58 { get; set; }

    [Column(Default = 59)] public partial int C59 { get; set; }

    public partial int C60 { get; set; }

    public string? C61 { get; set; }

    [Column(Default = 62)] public partial int C62 { get; set; }

    public partial int C63 { get; set; }

    public string? C64 { get; set; }

    [Column(Default = 65)] public partial int C65 { get; set; }

    public partial int C66 { get; set; }

    public string? C67 { get; set; }

    [Column(Default = 68)] public partial int C68 { get; set; }

    public partial int C69 { get; set; }

    public string? C70 { get; set; }
}
