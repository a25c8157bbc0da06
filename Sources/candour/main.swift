print("candour")
